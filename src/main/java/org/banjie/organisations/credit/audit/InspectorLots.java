package org.banjie.organisations.credit.audit;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banjie.lots.Sampling;

/** AuditDraws the inspectors of an organisation: each account's lot is that of "code/account" with the draw's seed. */
public final class InspectorLots {

    private InspectorLots() {}

    public static Set<String> inspectors(byte[] seed, String uscc, Collection<String> eligible, int count) {
        var numbers = eligible.stream().map(uid -> uscc + "/" + uid).toList();
        return Sampling.draw(seed, numbers, Math.min(count, numbers.size())).stream()
                .map(number -> number.substring(uscc.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
