package org.banjie.materials.inspection;

/** Whether one is within a text, a comment or a stream of a PDF, where words are no words of the file. */
final class PdfPlace {

    private boolean inStream;
    private boolean inComment;
    private boolean escaped;
    private int depth;

    /** A letter of a word. */
    void seesLetter(int c) {
        escaped = c == '\\' && !escaped;
    }

    /** What stands between words. */
    void sees(int c) {
        if (inStream) return;
        if (inComment) {
            inComment = c != '\n' && c != '\r';
        } else if (c == '%' && depth == 0) {
            inComment = true;
        } else if (c == '(' && !escaped) {
            depth++;
        } else if (c == ')' && !escaped && depth > 0) {
            depth--;
        }
        escaped = false;
    }

    boolean isOutside() {
        return depth == 0 && !inComment && !inStream;
    }

    /** Where the word is one of the file. */
    void entersStream() {
        inStream |= isOutside();
    }

    void leavesStream() {
        inStream = false;
        depth = 0;
    }
}
