package org.leitwerk.steuerung.ablage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The new content of a file, already on the disk beside it but not yet in its place. Whoever makes one puts it in its
 * place with {@link #uebernimm()} or lets it go with {@link #close()}; the file itself is whole at every moment.
 */
public final class Entwurf implements AutoCloseable {

    private static final Set<PosixFilePermission> UEBLICH = PosixFilePermissions.fromString("rw-r--r--");

    private final Path datei;
    private final Path entwurf;

    private Entwurf(Path datei, Path entwurf) {
        this.datei = datei;
        this.entwurf = entwurf;
    }

    /**
     * Puts content on the disk for a file. An existing file will keep its permissions, a link will keep leading to its
     * file.
     *
     * @param ziel the file, in a folder that exists
     * @param inhalt its new content
     * @return the draft
     * @throws IOException if the folder cannot be written or is full; nothing is left behind then
     */
    public static Entwurf zu(Path ziel, byte[] inhalt) throws IOException {
        Path datei = Files.exists(ziel) ? ziel.toRealPath() : ziel.toAbsolutePath();
        Entwurf entwurf = new Entwurf(datei, Files.createTempFile(datei.getParent(), ".leitwerk", ".tmp"));
        try {
            entwurf.fuelle(inhalt);
            return entwurf;
        } catch (IOException fehler) {
            entwurf.close();
            throw fehler;
        }
    }

    /**
     * Writes a file as a whole.
     *
     * @param ziel the file, in a folder that exists
     * @param inhalt its new content
     * @throws IOException if that is not possible; the old content is still there then
     */
    public static void schreibe(Path ziel, byte[] inhalt) throws IOException {
        try (Entwurf entwurf = zu(ziel, inhalt)) {
            entwurf.uebernimm();
        }
    }

    /**
     * Puts the content in the place of the file.
     *
     * @throws IOException if that is not possible; the old content is still there then
     */
    public void uebernimm() throws IOException {
        try {
            Files.move(entwurf, datei, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(entwurf, datei, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what was not put in its place. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(entwurf);
        } catch (IOException bleibtLiegen) {
            // What the caller asked for is decided already; the hidden file goes when the program ends.
            entwurf.toFile().deleteOnExit();
        }
    }

    private void fuelle(byte[] inhalt) throws IOException {
        try (FileChannel kanal = FileChannel.open(entwurf, StandardOpenOption.WRITE)) {
            ByteBuffer puffer = ByteBuffer.wrap(inhalt);
            while (puffer.hasRemaining()) {
                kanal.write(puffer);
            }
            // Without it the new name could reach the disk before the content.
            kanal.force(true);
        }
        if (Files.getFileStore(entwurf).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(
                    entwurf, Files.exists(datei) ? Files.getPosixFilePermissions(datei) : UEBLICH);
        }
    }
}
