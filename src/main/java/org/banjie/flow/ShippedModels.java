package org.banjie.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Deploys the kinds that come with the program, each folder as one set, before anybody can sign in. */
@Component
class ShippedModels implements SmartInitializingSingleton {

    private static final Pattern KIND = Pattern.compile(".*/(?:processes|forms)/([^/]+)/([^/]+)$");

    private final Deployments deployments;

    ShippedModels(Deployments deployments) {
        this.deployments = deployments;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            sets().forEach(deployments::deploy);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped kinds cannot be read", e);
        }
    }

    private static Map<String, Map<String, byte[]>> sets() throws IOException {
        var sets = new TreeMap<String, Map<String, byte[]>>();
        for (var resource : resources()) {
            var path = KIND.matcher(resource.getURL().toString());
            if (path.matches()) {
                sets.computeIfAbsent(path.group(1), kind -> new TreeMap<>())
                        .put(path.group(1) + "/" + path.group(2), resource.getContentAsByteArray());
            }
        }
        return sets;
    }

    private static List<Resource> resources() throws IOException {
        var files = new PathMatchingResourcePatternResolver();
        var found = new ArrayList<Resource>();
        for (var pattern : List.of("classpath*:processes/*/*", "classpath*:forms/*/*")) {
            found.addAll(List.of(files.getResources(pattern)));
        }
        return found;
    }
}
