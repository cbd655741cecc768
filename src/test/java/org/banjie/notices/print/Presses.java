package org.banjie.notices.print;

/** The press without the program around it. */
public final class Presses {

    private Presses() {}

    public static PdfPrinter press() {
        return new PdfPrinter();
    }
}
