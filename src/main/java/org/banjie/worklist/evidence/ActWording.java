package org.banjie.worklist.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.banjie.cases.acts.Countersigned;
import org.banjie.cases.acts.Opinion;
import org.banjie.cases.acts.PassedOn;
import org.banjie.flow.models.Models;
import org.banjie.flow.progress.Progress;
import org.banjie.journal.JournalEntry;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Sight;
import org.banjie.words.Sentences;
import org.banjie.worklist.words.Colleagues;
import org.banjie.worklist.words.Names;
import org.springframework.stereotype.Component;

/** Says in words what was done on a case: opinions and entries of the journal. */
@Component
public class ActWording {

    private static final Set<String> LATE = Set.of("limit-missed", "overdue");

    private final Models models;
    private final Progress progress;
    private final Units units;
    private final Colleagues colleagues;
    private final Sentences sentences;

    ActWording(Models models, Progress progress, Units units, Colleagues colleagues, Sentences sentences) {
        this.models = models;
        this.progress = progress;
        this.units = units;
        this.colleagues = colleagues;
        this.sentences = sentences;
    }

    /**
     * Something that was done: when, by whom and where, what, how it ended, and why.
     *
     * @param late whether it says that a limit was missed
     */
    record Line(Instant at, String by, String office, String what, String outcome, String reason, boolean late) {

        Line saying(String other) {
            return new Line(at, by, office, what, outcome, other, late);
        }
    }

    /** @param sight at MASKED that something was written is told, and not what: it may name people and their illnesses */
    List<Line> opinions(Kind kind, String caseNo, List<Opinion> opinions, Sight sight, Locale locale) {
        var speaker = speaker(kind, caseNo, locale);
        return opinions.stream()
                .map(speaker::opinion)
                .map(line -> sight == Sight.MASKED && line.reason() != null ? line.saying(covered(locale)) : line)
                .toList();
    }

    private String covered(Locale locale) {
        return sentences.in(locale, "kinds.answers.covered");
    }

    public List<Line> acts(Kind kind, String caseNo, List<JournalEntry> entries, Locale locale) {
        var speaker = speaker(kind, caseNo, locale);
        return entries.stream().map(speaker::act).toList();
    }

    private Speaker speaker(Kind kind, String caseNo, Locale locale) {
        return new Speaker(kind, progress.version(caseNo), colleagues.names(locale), locale);
    }

    /** Everything that is the same for all lines of one case. */
    private final class Speaker {

        private final Kind kind;
        private final String version;
        private final Names names;
        private final Locale locale;

        private Speaker(Kind kind, String version, Names names, Locale locale) {
            this.kind = kind;
            this.version = version;
            this.names = names;
            this.locale = locale;
        }

        Line opinion(Opinion given) {
            return given.as(
                    ended -> line(given, step(ended.step()), outcome(ended.step(), ended.outcome())),
                    taken -> line(given, exit(taken.code()), null),
                    put -> put.to()
                            .map(to -> line(given, text("worklist.told.put." + put.how()), step(to)))
                            .orElseGet(() -> line(given, text("worklist.told.end"), null)),
                    passed -> line(given, step(passed.step()), passed(passed)),
                    signed -> line(given, text("countersign.told", step(signed.step())), word(signed)));
        }

        private String word(Countersigned signed) {
            var whom = signed.whom().map(names::of).orElse(null);
            return text("countersign.word." + signed.word(), whom);
        }

        Line act(JournalEntry entry) {
            var detail = entry.detail();
            var step = detail.get("step");
            var what = step == null ? exitOrDeed(entry) : deed(entry);
            return new Line(
                    entry.at(),
                    who(entry.by(), detail.get("for")),
                    office(entry.office()),
                    step == null ? what : text("worklist.told.step", what, step(step)),
                    about(entry, step),
                    null,
                    LATE.contains(entry.verb()));
        }

        /** What is done on a step is never an exit, whatever its code: passing one on was called {@code transfer} once. */
        private String exitOrDeed(JournalEntry entry) {
            return kind.exit(entry.verb()).map(exit -> exit.name().in(locale)).orElseGet(() -> deed(entry));
        }

        private String deed(JournalEntry entry) {
            var verb = entry.verb().equals("transfer") ? "passed-on" : entry.verb();
            return sentences.inOr(
                    locale, "worklist.act." + verb, sentences.inOr(locale, "oversight.act." + verb, verb));
        }

        private String passed(PassedOn given) {
            return given.how() == PassedOn.How.FOR_GOOD || given.to().contains("@")
                    ? passedTo(given.to())
                    : text("worklist.told.how." + given.how(), names.of(given.to()));
        }

        private String passedTo(String to) {
            return to.contains("@") ? text("worklist.told.back") : text("worklist.told.transfer", names.of(to));
        }

        private String from(String outcome, Map<String, String> detail) {
            return detail.containsKey("from")
                    ? text("worklist.told.from", outcome, names.of(detail.get("from")))
                    : outcome;
        }

        private String about(JournalEntry entry, String step) {
            var detail = entry.detail();
            if (detail.containsKey("outcome")) return outcome(step, detail.get("outcome"));
            if (detail.containsKey("signer")) return names.of(detail.get("signer"));
            if (detail.containsKey("to")) return from(passedTo(detail.get("to")), detail);
            if (detail.containsKey("from")) return from(text("worklist.told.back"), detail);
            if (detail.containsKey("whom")) return names.of(detail.get("whom"));
            if (detail.containsKey("pause")) {
                return text("worklist.told.pause", text("time.pause." + detail.get("pause")), detail.get("until"));
            }
            if (detail.containsKey("due")) return text("worklist.told.due", detail.get("due"));
            if (detail.containsKey("number")) return detail.get("number");
            return detail.containsKey("code") ? material(detail.get("code")) : null;
        }

        private Line line(Opinion given, String what, String outcome) {
            var by = who(given.by(), given.said().onBehalfOf());
            return new Line(given.at(), by, office(given.office()), what, outcome, given.reason(), false);
        }

        /** 乙代甲: whoever did it, and in whose place. */
        private String who(String by, String absent) {
            return absent == null ? names.of(by) : text("worklist.told.for", names.of(by), names.of(absent));
        }

        private String step(String id) {
            var step = models.step(version, id);
            return step == null ? id : step.name(locale);
        }

        private String outcome(String step, String code) {
            var known = step == null ? null : models.step(version, step);
            return known == null
                    ? code
                    : known.outcome(code).map(one -> one.name(locale)).orElse(code);
        }

        private String exit(String code) {
            return kind.exit(code).map(exit -> exit.name().in(locale)).orElse(code);
        }

        private String material(String code) {
            return kind.paper(code).map(one -> one.name().in(locale)).orElse(code);
        }

        private String office(String code) {
            return units.find(code).map(Unit::shown).orElse("");
        }

        private String text(String key, Object... arguments) {
            return sentences.in(locale, key, arguments);
        }
    }
}
