package org.banjie.site.look;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Telephone numbers in a sentence as links that a phone dials; in templates through the part {@code calling}. */
@Component("calls")
public class Calls {

    /** With an area code, a mobile, the city's hotline. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d-])(?:0\\d{2,3}-\\d{7,8}|1[3-9]\\d{9}|12345)(?![\\d-])");

    /** @param href null for words alone */
    public record Piece(String text, String href) {}

    /** Whether there is a number in it at all. */
    public boolean dials(String text) {
        return NUMBER.matcher(text).find();
    }

    public List<Piece> in(String text) {
        var pieces = new ArrayList<Piece>();
        var number = NUMBER.matcher(text);
        var from = 0;
        while (number.find()) {
            pieces.add(new Piece(text.substring(from, number.start()), null));
            pieces.add(new Piece(number.group(), "tel:" + number.group().replace("-", "")));
            from = number.end();
        }
        pieces.add(new Piece(text.substring(from), null));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }
}
