package org.banjie.notices.wording;

/**
 * Something that is put into a message as it is written.
 *
 * @param zh how a text calls it, in braces: {@code {办件编号}}
 * @param en what it is for readers of English
 * @param sample what a made-up case puts in
 */
public record Placeholder(String code, String zh, String en, String sample) {

    /** As it stands in a text. */
    public String inText() {
        return "{" + zh + "}";
    }
}
