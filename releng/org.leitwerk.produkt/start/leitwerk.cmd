@echo off
rem Leitwerk on Windows. Without arguments or with "werkbank [FOLDER WITH A PLAN]": the workbench. Otherwise the command line, see leitwerk --help
setlocal EnableExtensions
chcp 65001 >nul
set "PROGRAMM=%~dp0"
set "PROGRAMM=%PROGRAMM:~0,-1%"
set "JAVA=java"
set "JAVAW=javaw"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
  set "JAVAW=%JAVA_HOME%\bin\javaw.exe"
)
set "VERSION="
for /f "tokens=3 delims=. " %%v in ('""%JAVA%" -version 2>&1 | findstr /c:" version ""') do if not defined VERSION set "VERSION=%%~v"
if not defined VERSION set "VERSION=0"
if %VERSION% LSS 17 (
  echo leitwerk: Es fehlt Java ab Version 17. Bitte installieren oder JAVA_HOME darauf setzen. 1>&2
  exit /b 2
)
rem else Java warns at every start
set "STILL="
if %VERSION% GEQ 24 set "STILL=--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
set "DATEN=%APPDATA%\leitwerk\werkbank"
set "CACHE=%LOCALAPPDATA%\leitwerk"
for %%j in ("%PROGRAMM%\plugins\org.eclipse.equinox.launcher_*.jar") do set "STARTER=%%j"

if "%~1"=="" goto werkbank
if "%~1"=="werkbank" goto werkbank
"%JAVA%" "-Dosgi.sharedConfiguration.area=file:%PROGRAMM%\kommandozeile" -Xmx1g -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %STILL% -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 "-Dosgi.logfile=%CACHE%\leitwerk.log" -jar "%STARTER%" -configuration "%CACHE%\zeile-%VERSION%" -data @none -nosplash -application org.leitwerk.app.anwendung %*
exit /b %ERRORLEVEL%

:werkbank
rem written by the preferences
set "SPRACHE=de"
if exist "%DATEN%\sprache" set /p SPRACHE=<"%DATEN%\sprache"
start "" "%JAVAW%" -Xmx1500m -Xss4m -Xshare:auto -XX:+UseSerialGC %STILL% -Dfile.encoding=UTF-8 -jar "%STARTER%" -configuration "%CACHE%\werkbank-%VERSION%" -data "%DATEN%" -nl %SPRACHE% -name Leitwerk %*
exit /b 0
