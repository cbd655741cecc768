package org.banjie.studio.messages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.banjie.notices.wording.Occasion;
import org.banjie.notices.wording.OwnWords;
import org.banjie.notices.wording.ShippedWords;
import org.banjie.notices.wording.WordingFile;
import org.banjie.refusal.Invalid;
import org.banjie.sets.FileSet;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.Edit;
import org.banjie.studio.guide.yaml.YamlText;
import org.springframework.stereotype.Component;

/**
 * Puts words into the {@code messages.yaml} of a draft and takes them out. A save goes the way of every file of a draft:
 * kept, to be brought back, and approved by somebody else.
 */
@Component
class WordingDesk {

    private static final String HEAD = "# What is said to applicants in other words than the program brings.\n";

    private final DraftDesk drafts;
    private final ShippedWords shipped;

    WordingDesk(DraftDesk drafts, ShippedWords shipped) {
        this.drafts = drafts;
        this.shipped = shipped;
    }

    /** Words by message; none where the file is missing or cannot be read, which the checks say. */
    static Map<String, OwnWords> words(FileSet set) {
        var file = set.file(FileSet.MESSAGES);
        if (file.isEmpty()) return Map.of();
        try {
            return WordingFile.read(file.get());
        } catch (IOException unreadable) {
            return Map.of();
        }
    }

    /** As it is kept: on one line, as a short message is. */
    static String typed(String text) {
        return text.replaceAll("\\s*\\R\\s*", "").strip();
    }

    /**
     * @param etag of the file as it was opened
     * @throws Invalid with everything that is wrong with the words
     */
    void say(FileSet set, Occasion occasion, String text, String etag, String comment) {
        var words = new OwnWords(typed(text), shipped.of(occasion, set.kind()));
        var faults = words.faults(occasion);
        if (!faults.isEmpty()) throw new Invalid(faults);
        save(set, occasion, Map.of("text", words.text(), "shipped", words.shipped()), etag, comment);
    }

    /** From then on it is said in the words that come with the program, or a kind's as all kinds say it. */
    void unsay(FileSet set, Occasion occasion, String etag, String comment) {
        save(set, occasion, null, etag, comment);
    }

    private void save(FileSet set, Occasion occasion, Map<String, String> words, String etag, String comment) {
        var changed = with(set.text(FileSet.MESSAGES).orElse(HEAD), occasion.code(), words);
        var bytes = changed.getBytes(StandardCharsets.UTF_8);
        drafts.save(set.kind(), Edit.file(FileSet.MESSAGES, bytes, etag, comment, false));
    }

    /** Comments and the other words stay as they are written. */
    private static String with(String file, String code, Map<String, String> words) {
        var wanted = new HashMap<String, Object>();
        wanted.put(code, words);
        var there = YamlText.of(file);
        if (there.isPresent()) {
            var left = there.get().with(wanted);
            return left.isBlank() ? HEAD : left;
        }
        if (words == null) return file;
        // there is no entry yet beside which one could be put
        wanted.put("first", null);
        return YamlText.of(file.stripTrailing() + "\nfirst: entry\n")
                .orElseThrow()
                .with(wanted);
    }
}
