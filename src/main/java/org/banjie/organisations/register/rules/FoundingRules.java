package org.banjie.organisations.register.rules;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.organisations.register.OrganisationApplication;
import org.banjie.organisations.register.RegisterFault;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** What an organisation needs to be founded: members (B1), funds (B2), premises (B4), a charter with its clauses. */
@Component
class FoundingRules {

    private static final List<String> CLAUSES = List.of("charterParty", "charterValues");

    private final RegisterTables tables;
    private final Clock clock;

    FoundingRules(RegisterTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    List<InputError> check(OrganisationApplication founded) {
        var wrong = new ArrayList<InputError>();
        members(founded, wrong);
        funds(founded, wrong);
        premises(founded, wrong);
        if (!founded.items("clauses").containsAll(CLAUSES)) wrong.add(RegisterFault.of("clauses", "clauses-missing"));
        return wrong;
    }

    private void members(OrganisationApplication founded, List<InputError> wrong) {
        var persons = founded.count("memberPersons");
        var units = founded.count("memberUnits");
        var row = tables.decide("membership", Map.of("orgType", founded.type(), "persons", persons, "units", units));
        if (row.get("enough").equals(false)) {
            wrong.add(RegisterFault.of(
                    "memberPersons", "too-few-members", persons, units, persons + units, row.get("basis")));
        }
    }

    private void funds(OrganisationApplication founded, List<InputError> wrong) {
        var row = tables.decide("fund", Map.of("orgType", founded.type()));
        var fund = founded.money("fund");
        var least = RegisterTables.number(row.get("minimum"));
        if (fund.compareTo(least) < 0) {
            wrong.add(RegisterFault.of("fund", "fund-too-small", least.toBigInteger(), row.get("basis")));
        }
        var share = founded.money("nonStateFund").multiply(RegisterTables.number(row.get("shareIn")));
        if (share.compareTo(fund.multiply(RegisterTables.number(row.get("shareOf")))) < 0) {
            wrong.add(RegisterFault.of("nonStateFund", "share-too-small", row.get("shareBasis")));
        }
        if (founded.money("nonStateFund").compareTo(fund.max(BigDecimal.ZERO)) > 0) {
            wrong.add(RegisterFault.of("nonStateFund", "share-over-fund"));
        }
    }

    private void premises(OrganisationApplication founded, List<InputError> wrong) {
        if (founded.text("premisesRight").isBlank()) return;
        var facts = Map.<String, Object>of(
                "orgType", founded.type(),
                "premisesRight", founded.text("premisesRight"),
                "premisesMonths", months(founded));
        var row = tables.decide("premises", facts);
        if (row.get("enough").equals(false)) {
            wrong.add(RegisterFault.of("premisesUntil", "premises-too-short", row.get("basis")));
        }
    }

    /** The last day is a day of use, so a right until the eve of its anniversary is a whole year. */
    private int months(OrganisationApplication founded) {
        var today = LocalDate.now(clock);
        return founded.day("premisesUntil")
                .map(until -> (int) ChronoUnit.MONTHS.between(today, until.plusDays(1)))
                .orElse(0);
    }
}
