package org.banjie.studio.checks.guide;

import java.util.Locale;
import java.util.function.Consumer;
import org.banjie.kinds.Exit;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/**
 * Setting off an exit stands in the journal under the exit's code, and the journal is kept for good: no exit is called as
 * anything else that is recorded of a case.
 */
@Component
class ExitCodes implements Check {

    private final Sentences sentences;

    ExitCodes(Sentences sentences) {
        this.sentences = sentences;
    }

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        if (draft.guide() == null || draft.guide().exits() == null) return;
        draft.guide().exits().stream()
                .map(Exit::code)
                .filter(code -> code != null && isRecordedOtherwise(code))
                .forEach(code -> say.accept(Remark.guideError("exit-code-taken", code)));
    }

    private boolean isRecordedOtherwise(String code) {
        return sentences.inOr(Locale.CHINESE, "worklist.act." + code, null) != null;
    }
}
