package org.banjie.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.banjie.Banjie;
import org.banjie.flow.gate.GateOverBeans;
import org.banjie.flow.gate.xml.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind that comes with the program passes the gate, whole. */
class ShippedModelTest {

    static Stream<String> kinds() throws IOException {
        try (var folders = Files.list(Path.of("processes"))) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("kinds")
    void a_shipped_kind_passes(String kind) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (var folder : List.of("processes", "forms")) read(Path.of(folder, kind), files);

        assertThat(GateOverBeans.markedIn(Banjie.class.getPackageName()).check(files))
                .filteredOn(Finding::refuses)
                .isEmpty();
    }

    private static void read(Path folder, Map<String, byte[]> files) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var all = Files.list(folder)) {
                for (var file : all.filter(Files::isRegularFile).toList()) {
                    files.put(folder.getFileName() + "/" + file.getFileName(), Files.readAllBytes(file));
                }
            }
        }
    }
}
