package org.banjie.assistance.application.objections.notice;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number at the head of a public notice as people copy it: 沪松泗镇救〔2026〕17号, with brackets of any kind. */
public record NoticeNumber(String series, int year, int serial) {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\p{IsHan}{1,20})[〔［\\[(（【](\\d{4})[〕］\\])）】]第?(\\d{1,6})号?");

    public static Optional<NoticeNumber> of(String typed) {
        var written = WRITTEN.matcher(typed.replaceAll("\\s", ""));
        return written.matches()
                ? Optional.of(new NoticeNumber(
                        written.group(1), Integer.parseInt(written.group(2)), Integer.parseInt(written.group(3))))
                : Optional.empty();
    }
}
