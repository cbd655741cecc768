package org.banjie.funeral.arrangement.family;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banjie.cases.Case;
import org.banjie.cases.CaseStatus;
import org.banjie.funeral.arrangement.Hours;
import org.banjie.funeral.arrangement.arranger.Arranger;
import org.banjie.funeral.arrangement.arranger.Arrangers;
import org.banjie.funeral.arrangement.body.Bodies;
import org.banjie.funeral.arrangement.certificate.Certificates;
import org.banjie.funeral.arrangement.deceased.TheDeceased;
import org.banjie.funeral.arrangement.quote.Quotes;
import org.banjie.kinds.own.Guidance;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** One plain sentence, what to have ready, what it costs, whom to call, and what nobody may ask of them. */
@Component
class FuneralGuidance implements Guidance {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("M-d HH:mm");

    private final TheDeceased deceased;
    private final Certificates certificates;
    private final Arrangers arrangers;
    private final Bodies bodies;
    private final Quotes quotes;
    private final Hours hours;
    private final Times times;
    private final Costs costs;
    private final Contacts contacts;
    private final Resting resting;
    private final MessageSource texts;
    private final Clock clock;

    FuneralGuidance(
            TheDeceased deceased,
            Certificates certificates,
            Arrangers arrangers,
            Bodies bodies,
            Quotes quotes,
            Hours hours,
            Times times,
            Costs costs,
            Contacts contacts,
            Resting resting,
            MessageSource texts,
            Clock clock) {
        this.deceased = deceased;
        this.certificates = certificates;
        this.arrangers = arrangers;
        this.bodies = bodies;
        this.quotes = quotes;
        this.hours = hours;
        this.times = times;
        this.costs = costs;
        this.contacts = contacts;
        this.resting = resting;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "funeral";
    }

    @Override
    public Told of(Case found, Locale locale) {
        var way = way(found);
        var sections = new ArrayList<Section>();
        var next = next(found, way, locale);
        if (!next.isEmpty()) sections.add(new Section(say("next", locale), next));
        if (way != Way.CALLED_OFF) sections.add(costs.of(found.caseNo(), locale));
        sections.add(contacts.of(locale));
        return new Told(sentence(found, way, locale), sections);
    }

    private Way way(Case found) {
        var caseNo = found.caseNo();
        if (found.status() == CaseStatus.APPROVED) return Way.DONE;
        if (found.status().isClosed()) return Way.CALLED_OFF;
        var body = bodies.find(caseNo);
        if (body.isEmpty()) return deceased.get(caseNo).name() == null ? Way.CALL : Way.COMING;
        if (body.get().crematedAt() != null) return resting.isPlaced(caseNo) ? Way.PLACED : Way.ASHES;
        if (quotes.of(caseNo).isEmpty()) return Way.QUOTE;
        return quotes.confirmed(caseNo) ? Way.FAREWELL : Way.CONFIRM;
    }

    private String sentence(Case found, Way way, Locale locale) {
        var waiting = way == Way.CALL || way == Way.COMING;
        return waiting
                ? say(
                        "way." + way,
                        locale,
                        MINUTE.withZone(clock.getZone()).format(hours.collectBy(deceased.get(found.caseNo()))))
                : say("way." + way, locale);
    }

    private List<Line> next(Case found, Way way, Locale locale) {
        var lines = new ArrayList<Line>(resting.of(found.caseNo(), locale));
        if (way == Way.DONE || way == Way.CALLED_OFF || way == Way.PLACED) return lines;
        var caseNo = found.caseNo();
        switch (certificates.of(caseNo).state()) {
            case "PENDING" -> lines.add(Line.of(say("certificate", locale)));
            case "POLICE" -> lines.add(Line.of(say("police", locale)));
            default -> {}
        }
        if (arrangers.find(caseNo).filter(Arranger::shown).isEmpty()) lines.add(Line.of(say("arranger", locale)));
        if (way != Way.CALL && way != Way.ASHES) lines.addAll(times.of(found, locale));
        if (way == Way.ASHES) lines.add(Line.of(say("ashes", locale)));
        return lines;
    }

    private String say(String code, Locale locale, Object... facts) {
        return texts.getMessage("funeral.family." + code, facts, locale);
    }
}
