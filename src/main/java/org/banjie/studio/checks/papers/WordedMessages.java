package org.banjie.studio.checks.papers;

import java.io.IOException;
import java.util.function.Consumer;
import org.banjie.notices.wording.Occasion;
import org.banjie.notices.wording.Occasions;
import org.banjie.notices.wording.OwnWords;
import org.banjie.notices.wording.ShippedWords;
import org.banjie.notices.wording.WordingFile;
import org.banjie.sets.FileSet;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.Remark.Severity;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/** Messages say what their occasion has to say and nothing that it cannot; words whose original has changed are looked at again. */
@Component
class WordedMessages implements Check {

    private final ShippedWords shipped;

    WordedMessages(ShippedWords shipped) {
        this.shipped = shipped;
    }

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        var file = draft.set().file(FileSet.MESSAGES);
        if (file.isEmpty()) return;
        try {
            WordingFile.read(file.get()).forEach((code, words) -> look(draft, code, words, say));
        } catch (IOException unreadable) {
            say.accept(remark(Severity.ERROR, FileSet.MESSAGES, "messages-broken"));
        }
    }

    private void look(SetReading draft, String code, OwnWords words, Consumer<Remark> say) {
        var kind = draft.set().kind();
        var ofAll = kind.equals(FileSet.OF_ALL_KINDS);
        Occasions.find(code)
                .filter(one -> ofAll || one.ofCases())
                .ifPresentOrElse(
                        one -> look(kind, one, words, say),
                        () -> say.accept(remark(Severity.ERROR, code, "message-unknown", code)));
    }

    private void look(String kind, Occasion occasion, OwnWords words, Consumer<Remark> say) {
        words.faults(occasion)
                .forEach(fault -> say.accept(remark(Severity.ERROR, occasion.code(), "message", occasion.code())
                        .saying(fault.key(), fault.arguments())));
        if (words.shipped() != null && !words.shipped().equals(shipped.of(occasion, kind))) {
            say.accept(remark(Severity.WARNING, occasion.code(), "message-moved", occasion.code()));
        }
    }

    private static Remark remark(Severity severity, String element, String rule, Object... args) {
        return Remark.of(severity, FileSet.MESSAGES, element, "", rule, args);
    }
}
