package org.banjie.organisations.register.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.banjie.kinds.own.AnswerFacts;
import org.banjie.organisations.register.Organisation;
import org.banjie.organisations.register.OrganisationApplication;
import org.banjie.organisations.register.Organisations;
import org.springframework.stereotype.Component;

/** What the table of papers (B7) knows of an application. */
@Component
class RegisterApplicationFacts implements AnswerFacts {

    private final RegisterTables tables;
    private final Organisations register;

    RegisterApplicationFacts(RegisterTables tables, Organisations register) {
        this.tables = tables;
        this.register = register;
    }

    @Override
    public String kind() {
        return "organisations";
    }

    @Override
    public Map<String, Object> of(JsonNode answers) {
        var application = new OrganisationApplication(answers);
        var facts = new HashMap<String, Object>();
        var registered = registered(application);
        facts.put("orgType", registered.map(Organisation::type).orElseGet(application::type));
        facts.put("direct", registered.map(one -> one.competentUnit() == null).orElseGet(() -> direct(application)));
        facts.put("fundProof", application.text("fundProof"));
        facts.put("changesAddress", application.ticked("items", "ADDRESS"));
        facts.put("changesLegalRep", application.ticked("items", "LEGAL_REP"));
        facts.put("changesFund", application.ticked("items", "FUND"));
        return facts;
    }

    private Optional<Organisation> registered(OrganisationApplication application) {
        return application.establishes() ? Optional.empty() : application.uscc().flatMap(register::find);
    }

    private boolean direct(OrganisationApplication application) {
        return tables.decide("registration", Map.of("sector", application.sector()))
                .get("direct")
                .equals(true);
    }
}
