package org.banjie.studio.comments;

/**
 * What somebody wants to say.
 *
 * @param file null or empty for the draft as a whole
 * @param element null or empty for the file as a whole
 */
public record CommentInput(String file, String element, String text) {

    /** Without blanks around it; what is empty is nothing. */
    CommentInput plain() {
        return new CommentInput(plain(file), plain(element), text == null ? "" : text.strip());
    }

    private static String plain(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
