package org.banjie.organisations.register.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.banjie.organisations.register.OrganisationApplication;
import org.banjie.organisations.register.Organisations;
import org.banjie.organisations.register.RegisterFault;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** What a name must and must not be (B6), and that nobody on the register bears it. */
@Component
public class NameRules {

    private final RegisterTables tables;
    private final Organisations register;

    NameRules(RegisterTables tables, Organisations register) {
        this.tables = tables;
        this.register = register;
    }

    /** @param path of the answer the name stands in */
    public List<InputError> check(String path, String type, String name) {
        if (name.isBlank()) return List.of();
        var wrong = new ArrayList<InputError>();
        var rows = tables.all("name", Map.of("orgType", type));
        noneOf(rows, "HEAD", name::startsWith, "name-head", path, wrong);
        noneOf(rows, "FORBIDDEN", name::contains, "name-forbidden", path, wrong);
        oneOf(rows, "START", name::startsWith, "name-start", path, wrong);
        oneOf(rows, "END", name::endsWith, "name-end", path, wrong);
        register.named(name).ifPresent(other -> wrong.add(RegisterFault.of(path, "name-taken", other.uscc())));
        return wrong;
    }

    /** 字号: part of the name, and nobody else's of the same type. */
    public List<InputError> brand(OrganisationApplication application) {
        return brand(application.type(), application.name(), application.brand());
    }

    public List<InputError> brand(String type, String name, String brand) {
        if (brand.isBlank()) return List.of();
        if (!name.contains(brand)) return List.of(RegisterFault.of("brand", "brand-not-in-name"));
        return register.branded(type, brand)
                .map(other -> List.of(RegisterFault.of("brand", "brand-taken", other.name())))
                .orElse(List.of());
    }

    private void noneOf(
            List<Map<String, Object>> rows,
            String rule,
            Predicate<String> bears,
            String code,
            String path,
            List<InputError> wrong) {
        rows.stream()
                .filter(row -> row.get("rule").equals(rule) && bears.test(word(row)))
                .forEach(row -> wrong.add(RegisterFault.of(path, code, word(row), row.get("basis"))));
    }

    private void oneOf(
            List<Map<String, Object>> rows,
            String rule,
            Predicate<String> fits,
            String code,
            String path,
            List<InputError> wrong) {
        var words = rows.stream().filter(row -> row.get("rule").equals(rule)).toList();
        if (words.isEmpty() || words.stream().anyMatch(row -> fits.test(word(row)))) return;
        var all = String.join("、", words.stream().map(NameRules::word).toList());
        wrong.add(RegisterFault.of(path, code, all, words.get(0).get("basis")));
    }

    private static String word(Map<String, Object> row) {
        return (String) row.get("word");
    }
}
