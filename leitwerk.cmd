@echo off
rem Leitwerk on Windows: builds what is missing or older than its sources, then runs what is asked (see leitwerk --help).
setlocal EnableExtensions
chcp 65001 >nul
set "HAUS=%~dp0"
set "HAUS=%HAUS:~0,-1%"
set "ABLAGE=%HAUS%\.leitwerk"
set "MAVEN_VERSION=3.9.16"
set "PRODUKT=%ABLAGE%\produkt"

rem --- a JDK of at least 17
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "VERSION="
for /f "tokens=3 delims=. " %%v in ('""%JAVA%" -version 2>&1 | findstr /c:" version ""') do if not defined VERSION set "VERSION=%%~v"
if not defined VERSION set "VERSION=0"
if %VERSION% LSS 17 (
  echo leitwerk: Es fehlt ein JDK ab Version 17. Bitte installieren oder JAVA_HOME darauf setzen. 1>&2
  exit /b 2
)

set "FENSTER="
if "%~1"=="" set "FENSTER=ja"
if "%~1"=="werkbank" set "FENSTER=ja"
if "%~1"=="--help" goto hilfe
if "%~1"=="-h" goto hilfe
if "%~1"=="test" goto test
if "%~1"=="bauen" goto bauen
if "%~1"=="auslieferung" ( call :maven -Pauslieferung -DskipTests verify & goto ende )
if "%~1"=="formatiere-quellen" ( call :maven spotless:apply & goto ende )

rem --- stale when a source is newer than the stamp of the last build
powershell -NoProfile -Command "$s='%ABLAGE%\stand'; if (!(Test-Path $s) -or !(Test-Path '%PRODUKT%')) { exit 1 }; $t=(Get-Item $s).LastWriteTime; $n=Get-ChildItem -Recurse -File '%HAUS%\pom.xml','%HAUS%\bundles','%HAUS%\features','%HAUS%\releng' | Where-Object { $_.LastWriteTime -gt $t -and $_.FullName -notmatch '\\(target|src-gen|bin|benchmark)\\|\.tests\\|plugin\.properties$' } | Select-Object -First 1; if ($n) { exit 1 }"
if errorlevel 1 (
  call :baue
  if errorlevel 1 exit /b 3
)
if defined FENSTER (
  call "%PRODUKT%\leitwerk.cmd" %*
  goto ende
)
for %%j in ("%PRODUKT%\plugins\org.eclipse.equinox.launcher_*.jar") do set "STARTER=%%j"
rem the command line needs a third of the product's bundles, listed in a configuration of its own
"%JAVA%" "-Dosgi.sharedConfiguration.area=file:%PRODUKT%\kommandozeile" -Xmx1g -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 "-Dosgi.logfile=%ABLAGE%\leitwerk.log" -jar "%STARTER%" -configuration "%ABLAGE%\osgi-zeile" -data @none -nosplash -application org.leitwerk.app.anwendung %*
exit /b %ERRORLEVEL%

:hilfe
echo Leitwerk: planen und steuern mit geprüften Plänen
echo.
echo   leitwerk                      die Werkbank: Pläne schreiben, ansehen und steuern
echo   leitwerk werkbank [ORDNER] [-nl en]
echo   leitwerk demo [ORDNER] ^| pruefen PFAD ^| diagramm PFAD ^| konvertieren QUELLE ZIEL ^| formatieren PFAD ^| regeln ^| lsp
echo   leitwerk BEFEHL --help        was ein Befehl genau kann
echo   leitwerk test [BUNDLE]        bauen und testen
echo   leitwerk formatiere-quellen   den Stil der Quellen herstellen
echo   leitwerk bauen ^| auslieferung
exit /b 0

:test
if "%~2"=="" ( call :maven verify & goto ende )
set "NAME=%~2"
set "NAME=%NAME:org.leitwerk.=%"
set "DAZU="
if "%NAME%"=="ui" set "DAZU=,features/org.leitwerk.ui.feature,features/org.leitwerk.plattform.feature"
call :maven -pl "bundles/org.leitwerk.%NAME%.tests%DAZU%" -am verify
:ende
exit /b %ERRORLEVEL%

:bauen
call :baue
exit /b %ERRORLEVEL%

:baue
echo leitwerk: Leitwerk wird gebaut, das dauert einige Minuten ... 1>&2
if not exist "%ABLAGE%" mkdir "%ABLAGE%"
type nul > "%ABLAGE%\stand.neu"
call :maven -q -pl releng/org.leitwerk.produkt -am -Dspotless.check.skip=true -Dcheckstyle.skip=true verify || exit /b 3
for /d %%a in ("%HAUS%\releng\org.leitwerk.produkt\target\products\org.leitwerk.werkbank\win32\win32\*") do robocopy "%%a" "%PRODUKT%" /mir /njh /njs /nfl /ndl >nul
move /y "%ABLAGE%\stand.neu" "%ABLAGE%\stand" >nul
exit /b 0

:maven
rem an older Maven fetches the right one; it must not see our pom.xml
set "MVN=%ABLAGE%\apache-maven-%MAVEN_VERSION%\bin\mvn.cmd"
if not exist "%MVN%" (
  where mvn >nul 2>nul || ( echo leitwerk: Es fehlt Maven. Bitte installieren. 1>&2 & exit /b 2 )
  if not exist "%ABLAGE%\leer" mkdir "%ABLAGE%\leer"
  pushd "%ABLAGE%\leer"
  call mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack -Dartifact=org.apache.maven:apache-maven:%MAVEN_VERSION%:zip:bin "-DoutputDirectory=%ABLAGE%"
  popd
)
pushd "%HAUS%"
call "%MVN%" -B -ntp %*
set "RC=%ERRORLEVEL%"
popd
exit /b %RC%
