package org.banjie.organisations.register.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.banjie.organisations.register.Officers;
import org.banjie.organisations.register.OrganisationApplication;
import org.banjie.organisations.register.RegisterFault;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Who may not be an officer or a founder (B5): asked before a post is taken up, so that somebody else can be named. */
@Component
class OfficerRules {

    private final RegisterTables tables;
    private final Officers officers;

    OfficerRules(RegisterTables tables, Officers officers) {
        this.tables = tables;
        this.officers = officers;
    }

    List<InputError> check(OrganisationApplication application) {
        var wrong = new ArrayList<InputError>();
        var named = application.officers();
        var seen = new HashSet<String>();
        for (var i = 0; i < named.size(); i++) {
            var path = "officers[" + i + "].idNo";
            if (!named.get(i).idNo().isBlank() && !seen.add(named.get(i).idNo())) {
                wrong.add(RegisterFault.of(path, "officer-twice"));
            }
            wrong.addAll(bars(path, application.type(), named.get(i), null));
        }
        if (named.stream().filter(OrganisationApplication.Officer::legalRep).count() != 1) {
            wrong.add(RegisterFault.of("officers", "one-legal-rep"));
        }
        wrong.addAll(founders(application));
        return wrong;
    }

    private List<InputError> founders(OrganisationApplication application) {
        var wrong = new ArrayList<InputError>();
        var founders = application.founders();
        for (var i = 0; i < founders.size(); i++) {
            var founder = founders.get(i);
            if (founder.unit()) continue;
            var path = "founders[" + i + "].idNo";
            tables.all("officer", facts(application.type(), founder.deprived(), founder.restricted(), "FOUNDER"))
                    .forEach(row -> wrong.add(
                            RegisterFault.of(path, "founder-" + row.get("bar"), founder.name(), row.get("basis"))));
        }
        return wrong;
    }

    private static Map<String, Object> facts(String type, boolean deprived, boolean restricted, String part) {
        return new HashMap<>(Map.of(
                "orgType", type,
                "deprived", deprived,
                "restricted", restricted,
                "legalRep", false,
                "headsElsewhere", false,
                "part", part));
    }

    /** @param own the organisation the post is in, which does not count as another; null for a new one */
    List<InputError> bars(String path, String type, OrganisationApplication.Officer officer, String own) {
        var facts = facts(type, officer.deprived(), officer.restricted(), "OFFICER");
        facts.put("legalRep", officer.legalRep());
        facts.put("headsElsewhere", officer.legalRep() && headsElsewhere(officer.idNo(), own));
        return tables.all("officer", facts).stream()
                .map(row -> RegisterFault.of(path, "officer-" + row.get("bar"), officer.name(), row.get("basis")))
                .toList();
    }

    private boolean headsElsewhere(String idNo, String own) {
        return !idNo.isBlank() && officers.headsAnotherAssociation(idNo, own);
    }
}
