package org.banjie.casework.papers;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.Settings;
import org.banjie.kinds.Sight;
import org.banjie.kinds.answers.AnswerSheet;
import org.banjie.kinds.forms.Forms;
import org.banjie.time.DayUnit;
import org.banjie.time.calendar.CalendarNotLoaded;
import org.banjie.time.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;

/** What a notice says that the village puts up for a kind without facts of its own: what its guide makes public, no more. */
@Component
class PostedNotice {

    /** The setting of the guide that says for how many calendar days it hangs. */
    private static final String DAYS = "publicityDays";

    private static final String NAME = "name";

    private final Kinds kinds;
    private final Settings settings;
    private final Forms forms;
    private final CaseAnswers answers;
    private final AnswerSheet sheet;
    private final WorkingCalendar calendar;
    private final Clock clock;

    PostedNotice(
            Kinds kinds,
            Settings settings,
            Forms forms,
            CaseAnswers answers,
            AnswerSheet sheet,
            WorkingCalendar calendar,
            Clock clock) {
        this.kinds = kinds;
        this.settings = settings;
        this.forms = forms;
        this.answers = answers;
        this.sheet = sheet;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The facts {@code published} (rows with {@code label} and {@code value}), {@code period}, {@code postedFrom} and {@code
     * postedUntil} of a notice that is put up today; empty for a kind whose guide has no days of a public notice.
     */
    Map<String, Object> of(Case found) {
        var kind = kinds.get(found.kind());
        if (!kind.settings().containsKey(DAYS)) return Map.of();
        var facts = new HashMap<String, Object>();
        facts.put("published", rows(kind, found));
        var days = Integer.parseInt(settings.value(kind.code(), DAYS));
        facts.put("period", days + "日");
        var today = LocalDate.now(clock);
        try {
            facts.put("postedUntil", calendar.due(today, days, DayUnit.CALENDAR));
            facts.put("postedFrom", today);
        } catch (CalendarNotLoaded unknownYear) {
            // the notice says how many days
        }
        return facts;
    }

    private List<Map<String, String>> rows(Kind kind, Case found) {
        var rows = new ArrayList<Map<String, String>>();
        if (kind.publicFields().contains(NAME)) rows.add(row("申请人", found.applicantName()));
        var given = published(kind, found);
        if (given.isEmpty()) return rows;
        forms.live(kind, kind.form()).ifPresent(form -> sheet.of(form, given, Sight.FULL, Locale.CHINA)
                .forEach(section -> section.lines().forEach(line -> rows.add(row(line.label(), line.value())))));
        return rows;
    }

    /** Of what was applied for, the fields that the guide names; a list of people is never one. */
    private ObjectNode published(Kind kind, Case found) {
        var published = JsonNodeFactory.instance.objectNode();
        answers.latest(found.caseNo(), kind.form()).ifPresent(given -> kind.publicFields().stream()
                .filter(field -> given.path(field).isValueNode())
                .forEach(field -> published.set(field, given.get(field))));
        return published;
    }

    private static Map<String, String> row(String label, String value) {
        return Map.of("label", label, "value", value);
    }
}
