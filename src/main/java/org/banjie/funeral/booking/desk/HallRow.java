package org.banjie.funeral.booking.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.banjie.funeral.booking.resources.Resource;
import org.banjie.funeral.booking.slots.Slot;

/** A hall and its slots of a day. */
record HallRow(Resource hall, List<Slot> slots) {

    static List<HallRow> of(List<Slot> slots) {
        return slots.stream()
                .collect(Collectors.groupingBy(Slot::hall, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> new HallRow(one.getKey(), one.getValue()))
                .toList();
    }
}
