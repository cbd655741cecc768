package org.banjie.oversight.rights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.banjie.access.Circle;
import org.banjie.access.Roles;
import org.banjie.flow.migration.Elements;
import org.banjie.flow.models.Models;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.Sight;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Who may what: the circles of the rooms as the program has them, and of each kind what its guide and its model say that
 * are live now. Nothing of it is written down a second time.
 */
@Component
class RightsTable {

    private final List<Circle> circles;
    private final Kinds kinds;
    private final Models models;
    private final Elements elements;

    RightsTable(ObjectProvider<Circle> circles, Kinds kinds, Models models, Elements elements) {
        this.circles =
                circles.stream().sorted(Comparator.comparing(Circle::name)).toList();
        this.kinds = kinds;
        this.models = models;
        this.elements = elements;
    }

    /** What the rooms let people do, by the room's name in the message bundles. */
    Map<String, List<Right>> ofRooms() {
        return circles.stream()
                .collect(Collectors.groupingBy(
                        RightsTable::room,
                        TreeMap::new,
                        Collectors.mapping(
                                circle -> new Right(said(circle.name()), circle.roles()), Collectors.toList())));
    }

    /** What people may do with the cases of each kind that is live. */
    Map<Kind, List<Right>> ofKinds() {
        var rights = new LinkedHashMap<Kind, List<Right>>();
        kinds.all().forEach(kind -> rights.put(kind, of(kind)));
        return rights;
    }

    private List<Right> of(Kind kind) {
        var rights = new ArrayList<Right>();
        if (!kind.fillableBy().isEmpty()) {
            rights.add(new Right(said("oversight.rights.hand-in"), staff(kind.fillableBy())));
        }
        rights.addAll(steps(kind));
        kind.exits().forEach(exit -> rights.add(new Right(exit.name(), staff(exit.roles()))));
        rights.addAll(sights(kind));
        return rights;
    }

    private List<Right> steps(Kind kind) {
        var version = models.live(kind.model());
        var drawn = elements.of(version);
        return models.steps(version).values().stream()
                .map(step -> new Right(step.name(), drawn.get(step.id()).roles()))
                .toList();
    }

    private static List<Right> sights(Kind kind) {
        return Arrays.stream(Sight.values())
                .filter(sight -> sight != Sight.NONE && kind.sight().containsValue(sight))
                .map(sight -> new Right(said("oversight.rights.sight." + sight), having(kind, sight)))
                .toList();
    }

    private static Set<String> having(Kind kind, Sight sight) {
        return kind.sight().entrySet().stream()
                .filter(each -> each.getValue() == sight)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What applicants do with their own cases is no role's right. */
    private static Set<String> staff(List<String> roles) {
        return roles.stream().filter(Roles.ALL::contains).collect(Collectors.toSet());
    }

    private static String room(Circle circle) {
        return circle.name().substring(0, circle.name().indexOf('.'));
    }

    private static DefaultMessageSourceResolvable said(String key) {
        return new DefaultMessageSourceResolvable(key);
    }
}
