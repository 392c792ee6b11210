package org.leitwerk.dsl.ide.server;

/** Where the server notes what nobody asked for: defects and messages it cannot use. Never the stream to the client. */
@FunctionalInterface
public interface Protokoll {

    /**
     * Notes something.
     *
     * @param text what happened, German
     * @param ursache what led to it; null if there is nothing more to say
     */
    void notiere(String text, Throwable ursache);
}
