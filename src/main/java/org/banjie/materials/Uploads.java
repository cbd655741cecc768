package org.banjie.materials;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.banjie.materials.content.MaterialSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/**
 * How uploads reach the program. The server writes what is being sent to a folder of its own, only its owner can read
 * it, and deletes it after the request; what a crash left there is deleted at the next start. One setting
 * ({@code banjie.materials.max-size}) limits a file everywhere, and a request to one such file and its form.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MaterialSettings.class, MultipartProperties.class})
class Uploads {

    private static final DataSize FORM = DataSize.ofMegabytes(1);

    @Bean
    MultipartConfigElement multipartConfig(
            MultipartProperties multipart, MaterialSettings settings, @Value("${banjie.home:./data}") String home)
            throws IOException {
        multipart.setLocation(empty(Path.of(home, "uploads")).toString());
        multipart.setMaxFileSize(settings.maxSize());
        multipart.setMaxRequestSize(DataSize.ofBytes(settings.maxSize().toBytes() + FORM.toBytes()));
        return multipart.createMultipartConfig();
    }

    private static Path empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        try (var left = Files.list(folder)) {
            left.filter(Files::isRegularFile).forEach(Uploads::delete);
        }
        return folder.toAbsolutePath().normalize();
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
