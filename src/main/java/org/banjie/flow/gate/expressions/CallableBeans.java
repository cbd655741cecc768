package org.banjie.flow.gate.expressions;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything of the program that models may call. */
public final class CallableBeans {

    private final SortedMap<String, CallableBean> byName = new TreeMap<>();

    private CallableBeans() {}

    /** @throws IllegalStateException when two beans have one name */
    public static CallableBeans of(Collection<CallableBean> beans) {
        var all = new CallableBeans();
        for (var bean : beans) {
            if (all.byName.put(bean.name(), bean) != null) {
                throw new IllegalStateException("two beans want to be called '" + bean.name() + "' by models");
            }
        }
        return all;
    }

    public Optional<CallableBean> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Set<String> names() {
        return byName.keySet();
    }
}
