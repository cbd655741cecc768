package org.banjie.site.front;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is not ready yet, told at the top of every page. */
@Component("preparations")
public class Preparations {

    private final ObjectProvider<GettingReady> rooms;

    Preparations(ObjectProvider<GettingReady> rooms) {
        this.rooms = rooms;
    }

    public List<GettingReady.Progress> now() {
        return rooms.stream()
                .map(GettingReady::progress)
                .flatMap(Optional::stream)
                .toList();
    }
}
