package org.banjie.worklist.back;

import java.nio.charset.StandardCharsets;
import org.banjie.worklist.asking.Place;
import org.springframework.web.util.UriUtils;

/**
 * The way back from a page of the desk: to a place in a list, or to the page of a register or of the search that somebody
 * came from.
 *
 * @param place null for another page than a list
 * @param href where it leads
 * @param words what is written on it
 * @param from what carries it along in addresses; null for the usual list, which need not be carried
 */
public record Way(Place place, String href, String words, String from) {

    /** Once the row is done with. */
    String after() {
        return place == null ? href : place.after();
    }

    /** The same, telling which step was ended; the list tells another page. */
    public String after(String taskId) {
        if (place != null) return place.after(taskId);
        return "/worklist?done=" + taskId + "&back=" + UriUtils.encode(href, StandardCharsets.UTF_8);
    }
}
