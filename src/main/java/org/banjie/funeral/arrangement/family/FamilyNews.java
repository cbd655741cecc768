package org.banjie.funeral.arrangement.family;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.banjie.cases.Case;
import org.banjie.funeral.arrangement.FuneralHours;
import org.banjie.funeral.arrangement.deceased.TheDeceased;
import org.banjie.funeral.booking.InWords;
import org.banjie.words.Words;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/** One plain sentence, what to have ready, what it costs, whom to call, and what nobody may ask of them. */
@Component
class FamilyNews {

    private final FuneralStages stages;
    private final NextSteps next;
    private final FamilyCosts costs;
    private final FamilyContacts contacts;
    private final TheDeceased deceased;
    private final FuneralHours hours;
    private final Clock clock;

    FamilyNews(
            FuneralStages stages,
            NextSteps next,
            FamilyCosts costs,
            FamilyContacts contacts,
            TheDeceased deceased,
            FuneralHours hours,
            Clock clock) {
        this.stages = stages;
        this.next = next;
        this.costs = costs;
        this.contacts = contacts;
        this.deceased = deceased;
        this.hours = hours;
        this.clock = clock;
    }

    record News(MessageSourceResolvable sentence, List<FamilySection> sections) {}

    News of(Case found) {
        var stage = stages.of(found);
        var sections = new ArrayList<>(next.of(found, stage));
        if (stage != FuneralStage.CALLED_OFF) sections.add(costs.of(found.caseNo()));
        sections.add(contacts.all());
        return new News(sentence(found, stage), sections);
    }

    MessageSourceResolvable sentence(Case found) {
        return sentence(found, stages.of(found));
    }

    private MessageSourceResolvable sentence(Case found, FuneralStage stage) {
        return stage.isWaiting() ? FamilyLine.text("way." + stage, collectBy(found)) : FamilyLine.text("way." + stage);
    }

    private Words collectBy(Case found) {
        return InWords.moment(hours.collectBy(deceased.get(found.caseNo())), clock.getZone());
    }
}
