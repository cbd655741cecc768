package org.banjie.studio.checks.guide;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/**
 * Nothing that goes out on a page or a paper says that the house itself is unsure of it: who reads "期限未取得，须核定" on a
 * notice has a ground to have it annulled. What is uncertain stands in docs/kinds and is a value with a date.
 */
@Component
public class Doubts implements Check {

    /** Looks at the first character before it tries each word: all files of a kind are read for each key typed. */
    private static final Pattern DOUBT = Pattern.compile("(?=[须待设期标限条数未])(?:须核定|须核对|须确认|待核定|设计值|(?:期限|标准|限额|条次|数额)未取得"
            + "|须[^，。；\"<）]{0,12}(?:馆|局|机关)(?:书面)?确认|未读到)");

    /** The first such word; null where there is none. */
    public static String in(String text) {
        var found = DOUBT.matcher(text);
        return found.find() ? found.group() : null;
    }

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        draft.set().files().forEach((file, bytes) -> {
            var doubt = in(new String(bytes, StandardCharsets.UTF_8));
            if (doubt != null) say.accept(Remark.of(Remark.Severity.ERROR, file, file, "", "doubt", file, doubt));
        });
    }
}
