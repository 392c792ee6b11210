package org.leitwerk.ui.plan;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.ILog;

/**
 * Notices that a file in the folder of a plan was changed by somebody else. Folders of tools ({@code .git},
 * {@code node_modules}) are not watched.
 */
final class Ordnerwaechter implements AutoCloseable {

    /** Other programs write in several steps; this long nothing must happen before we look, in milliseconds. */
    private static final int RUHE_MS = 400;

    private final WatchService dienst;

    Ordnerwaechter(Path ordner, Runnable nachAenderung) {
        dienst = beobachte(ordner);
        if (dienst != null) {
            Thread faden = new Thread(() -> warte(ordner, nachAenderung), "leitwerk-ordner");
            faden.setDaemon(true);
            faden.start();
        }
    }

    @Override
    public void close() {
        if (dienst != null) {
            try {
                dienst.close();
            } catch (IOException e) {
                ILog.of(Ordnerwaechter.class).warn(e.getMessage(), e);
            }
        }
    }

    private static WatchService beobachte(Path ordner) {
        try {
            WatchService dienst = ordner.getFileSystem().newWatchService();
            melde(dienst, ordner);
            return dienst;
        } catch (IOException | UnsupportedOperationException e) {
            // Without watching, changes are seen when the window is entered and when a file is saved.
            ILog.of(Ordnerwaechter.class).info(ordner + ": " + e.getMessage());
            return null;
        }
    }

    private static void melde(WatchService dienst, Path ordner) throws IOException {
        if (!Files.isDirectory(ordner)) {
            return;
        }
        Files.walkFileTree(ordner, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path unterordner, BasicFileAttributes a) throws IOException {
                String name = String.valueOf(unterordner.getFileName());
                if (!unterordner.equals(ordner) && (name.startsWith(".") || name.equals("node_modules"))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                unterordner.register(
                        dienst,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_DELETE,
                        StandardWatchEventKinds.ENTRY_MODIFY);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path datei, IOException e) {
                return FileVisitResult.CONTINUE; // a folder that may not be read is not watched
            }
        });
    }

    private void warte(Path ordner, Runnable nachAenderung) {
        try {
            while (true) {
                WatchKey schluessel = dienst.take();
                boolean ordnerNeu = false;
                while (schluessel != null) {
                    Path wo = (Path) schluessel.watchable();
                    ordnerNeu |= schluessel.pollEvents().stream()
                            .anyMatch(e -> e.kind() == StandardWatchEventKinds.ENTRY_CREATE
                                    && e.context() instanceof Path neu
                                    && Files.isDirectory(wo.resolve(neu)));
                    schluessel.reset();
                    schluessel = dienst.poll(RUHE_MS, TimeUnit.MILLISECONDS);
                }
                if (ordnerNeu) {
                    melde(dienst, ordner); // watching twice does no harm
                }
                nachAenderung.run();
            }
        } catch (ClosedWatchServiceException e) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            ILog.of(Ordnerwaechter.class).warn(e.getMessage(), e);
        }
    }
}
