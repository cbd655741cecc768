package org.banjie.sweeping.seasons;

import java.util.Optional;
import java.util.stream.Stream;

/** When people sweep the graves: 清明, 冬至. */
public enum Festival {
    QINGMING,
    DONGZHI;

    public static Optional<Festival> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
