package org.banjie.materials;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.banjie.site.Download;
import org.springframework.stereotype.Component;

/** Sends a file to a browser, piece by piece. The desk that calls has made sure that the reader may see it. */
@Component
public class MaterialDownload {

    private final Materials materials;

    MaterialDownload(Materials materials) {
        this.materials = materials;
    }

    /** To be saved. */
    public void save(UUID id, HttpServletResponse response) throws IOException {
        var material = materials.get(id);
        head(material).toSave(response);
        send(id, response);
    }

    /** To be shown in place. Browsers without HEIC get it to save. */
    public void show(UUID id, HttpServletResponse response) throws IOException {
        var material = materials.get(id);
        head(material).toShow(response);
        send(id, response);
    }

    private static Download head(Material material) {
        return new Download(material.name(), material.type().mediaType(), material.size());
    }

    private void send(UUID id, HttpServletResponse response) throws IOException {
        try (var content = materials.open(id)) {
            content.transferTo(response.getOutputStream());
        }
    }
}
