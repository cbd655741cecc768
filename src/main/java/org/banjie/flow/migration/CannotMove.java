package org.banjie.flow.migration;

import java.util.List;
import java.util.stream.Collectors;

/** A case, or a plan as a whole, cannot go; says why for every element. */
public class CannotMove extends RuntimeException {

    private final transient List<Obstacle> obstacles;

    CannotMove(List<Obstacle> obstacles) {
        super(obstacles.stream()
                .map(obstacle -> obstacle.element() + ": " + obstacle.detail())
                .collect(Collectors.joining("; ")));
        this.obstacles = List.copyOf(obstacles);
    }

    public List<Obstacle> obstacles() {
        return obstacles;
    }
}
