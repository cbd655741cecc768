package org.banjie.organisations.inspection.rounds;

import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.banjie.cases.Applicant;
import org.banjie.cases.ApplicantType;
import org.banjie.casework.Openings;
import org.banjie.kinds.own.Opening;
import org.banjie.organisations.inspection.contacts.Charities;
import org.banjie.organisations.inspection.contacts.OrganisationContacts;
import org.banjie.organisations.inspection.reports.InspectionTables;
import org.banjie.organisations.inspection.reports.ReportWriter;
import org.banjie.organisations.register.Roll;
import org.springframework.stereotype.Component;

/** Opens a case for every organisation that owes one, each by itself, in the order of their codes. */
@Component
@Planned(name = "inspection.open-round", every = "${banjie.inspection.every:PT30S}")
class RoundOpeningWork implements ItemWork {

    private static final int BATCH = 200;

    private final InspectionRounds rounds;
    private final ReportWriter writer;
    private final Roll roll;
    private final InspectionTables tables;
    private final OrganisationContacts contacts;
    private final Charities charities;
    private final Openings openings;
    private final ReportDeadline owed;
    private final Items items;

    RoundOpeningWork(
            InspectionRounds rounds,
            ReportWriter writer,
            Roll roll,
            InspectionTables tables,
            OrganisationContacts contacts,
            Charities charities,
            Openings openings,
            ReportDeadline owed,
            Items items) {
        this.rounds = rounds;
        this.writer = writer;
        this.roll = roll;
        this.tables = tables;
        this.contacts = contacts;
        this.charities = charities;
        this.openings = openings;
        this.owed = owed;
        this.items = items;
    }

    @Override
    public boolean piece(Shift shift) {
        var round = rounds.in(InspectionRound.State.OPENING);
        round.ifPresent(this::some);
        return round.isPresent();
    }

    private void some(InspectionRound round) {
        var page = roll.page(round.cursorAt(), BATCH);
        items.each(this, page, entry -> round.year() + "/" + entry.uscc(), entry -> one(round, entry));
        if (page.isEmpty()) rounds.goTo(round.year(), InspectionRound.State.OPEN, "");
        else {
            rounds.goTo(
                    round.year(),
                    InspectionRound.State.OPENING,
                    page.get(page.size() - 1).uscc());
        }
    }

    /** A round that was closed meanwhile asks nobody for a report any more. */
    @Override
    public void again(String key) {
        var round = rounds.find(Integer.parseInt(key.substring(0, 4))).filter(InspectionRound::isRunning);
        var entry = roll.find(key.substring(5));
        if (round.isPresent() && entry.isPresent()) one(round.get(), entry.get());
    }

    private void one(InspectionRound round, Roll.Entry entry) {
        var duty = tables.duty(entry.type(), charities.has(entry.uscc()), entry.establishedOn(), round.year());
        var added =
                writer.add(round.year(), entry.uscc(), entry.name(), entry.type(), entry.competentUnit() != null, duty);
        if (added && duty.isInspection()) openings.open(opening(round, entry));
    }

    private Opening opening(InspectionRound round, Roll.Entry entry) {
        var phone = contacts.phone(entry.uscc());
        return new Opening(
                "inspection",
                null,
                entry.area(),
                null,
                new Applicant(ApplicantType.ORGANISATION, entry.name(), entry.uscc(), phone.orElse("")),
                owed.dates(round),
                contacts.account(entry.uscc()).orElse(null),
                round.openedBy());
    }
}
