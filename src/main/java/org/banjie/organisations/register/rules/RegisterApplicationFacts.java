package org.banjie.organisations.register.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.banjie.kinds.own.AnswerFacts;
import org.banjie.organisations.register.OrganisationApplication;
import org.springframework.stereotype.Component;

/** What the table of papers (B7) knows of an application. */
@Component
class RegisterApplicationFacts implements AnswerFacts {

    private final RegisterTables tables;

    RegisterApplicationFacts(RegisterTables tables) {
        this.tables = tables;
    }

    @Override
    public String kind() {
        return "organisations";
    }

    @Override
    public Map<String, Object> of(JsonNode answers) {
        var application = new OrganisationApplication(answers);
        var facts = new HashMap<String, Object>();
        facts.put("orgType", application.type());
        facts.put("direct", direct(application));
        facts.put("changesAddress", application.ticked("items", "ADDRESS"));
        facts.put("changesLegalRep", application.ticked("items", "LEGAL_REP"));
        facts.put("changesFund", application.ticked("items", "FUND"));
        return facts;
    }

    private boolean direct(OrganisationApplication application) {
        return tables.decide("registration", Map.of("sector", application.sector()))
                .get("direct")
                .equals(true);
    }
}
