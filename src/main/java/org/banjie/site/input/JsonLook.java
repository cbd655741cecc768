package org.banjie.site.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.banjie.refusal.InputError;

/** Goes through a JSON body before anything is made of it, for what nothing here can hold. */
final class JsonLook {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST = 100;

    /** More digits than any amount; written out, {@code 1E999999999} is a gigabyte of zeros. */
    private static final int DIGITS = 60;

    private static final Pattern EXPONENT = Pattern.compile(".*[eE][+-]?0*[1-9]\\d{2,}");

    private JsonLook() {}

    /** Every such value by its place; nothing for what is no JSON, which its reader will say. */
    static List<InputError> faults(byte[] body) {
        var faults = new ArrayList<InputError>();
        try (var json = JSON.createParser(body)) {
            for (var token = json.nextToken(); token != null && faults.size() < MOST; token = json.nextToken()) {
                var key = fault(json, token);
                if (key != null) faults.add(new InputError(path(json), key, "site.input." + key));
            }
        } catch (IOException unreadable) {
            return List.copyOf(faults);
        }
        return List.copyOf(faults);
    }

    private static String fault(JsonParser json, JsonToken token) throws IOException {
        if (token == JsonToken.FIELD_NAME) return Unprintable.isIn(json.currentName()) ? "unprintable" : null;
        if (token == JsonToken.VALUE_STRING) return text(json.getText());
        return token.isNumeric() ? number(json.getText()) : null;
    }

    private static String text(String text) {
        if (Unprintable.isIn(text)) return "unprintable";
        return FarDay.is(text) ? "far-day" : null;
    }

    private static String number(String text) {
        return text.length() > DIGITS || EXPONENT.matcher(text).matches() ? "huge-number" : null;
    }

    /** As everywhere in answers: {@code answers.members[0].name}. */
    private static String path(JsonParser json) {
        var path = json.getParsingContext().pathAsPointer().toString();
        return Unprintable.without(path.substring(Math.min(1, path.length())))
                .replaceAll("/(\\d+)", "[$1]")
                .replace('/', '.');
    }
}
