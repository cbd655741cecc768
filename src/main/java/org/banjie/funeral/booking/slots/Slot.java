package org.banjie.funeral.booking.slots;

import java.time.Instant;
import org.banjie.funeral.booking.Wish;
import org.banjie.funeral.booking.resources.Resource;

/**
 * One use of a hall.
 *
 * @param free nobody has it, and it has not begun
 * @param furnaces how many are free when it ends
 * @param vehicles how many are free before it begins
 */
public record Slot(Resource hall, Instant start, Instant end, boolean free, int furnaces, int vehicles) {

    /** Whether everything that is wanted with it is there. */
    boolean suits(Wish wish) {
        return free && (!wish.furnace() || furnaces > 0) && (!wish.vehicle() || vehicles > 0);
    }
}
