package org.banjie.flow.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.banjie.words.Words;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;

/** What the deployed models say of their steps. A model version never changes, so each is read once. */
@Component
public class Models {

    private final RepositoryService repository;
    private final Newest newest;
    private final Map<String, Map<String, Step>> steps = new ConcurrentHashMap<>();
    private final Map<String, String> diagrams = new ConcurrentHashMap<>();
    private final Map<String, String> forms = new ConcurrentHashMap<>();
    private final Map<String, String> deployments = new ConcurrentHashMap<>();
    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> resources = new ConcurrentHashMap<>();

    Models(RepositoryService repository, Newest newest) {
        this.repository = repository;
        this.newest = newest;
    }

    /** A human step of one model version. */
    public Step step(String version, String id) {
        return steps(version).get(id);
    }

    /** All human steps of one model version by id, in the order of the file. */
    public Map<String, Step> steps(String version) {
        return steps.computeIfAbsent(version, this::read);
    }

    /** The version a new case of this model would run on. */
    public String live(String model) {
        return newest.model(model).orElseThrow(() -> new IllegalStateException("No model " + model));
    }

    /** The model of which this is a version. */
    public String key(String version) {
        return keys.computeIfAbsent(
                version, v -> repository.getProcessDefinition(v).getKey());
    }

    /** The BPMN file of a version, with its diagram. */
    public String xml(String version) {
        return diagrams.computeIfAbsent(version, v -> text(repository.getProcessModel(v)));
    }

    /** The deployment a model version belongs to: what else went live with it. */
    public String deployment(String version) {
        return deployments.computeIfAbsent(
                version, v -> repository.getProcessDefinition(v).getDeploymentId());
    }

    /** A form (form-js JSON) of the deployment a model version belongs to. */
    public String form(String version, String id) {
        return forms.computeIfAbsent(version + "/" + id, key -> {
            var deployment = deployment(version);
            var name = repository.getDeploymentResourceNames(deployment).stream()
                    .filter(resource -> resource.endsWith("/" + id + ".form"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No form " + id + " with model " + version));
            return text(repository.getResourceAsStream(deployment, name));
        });
    }

    /** Whether the deployment a model version belongs to has such a form. */
    public boolean hasForm(String version, String id) {
        return resources.computeIfAbsent(deployment(version), this::names).contains(id + ".form");
    }

    /** What was read of a version that was only tried is not kept. */
    public void forget(String version) {
        steps.remove(version);
        keys.remove(version);
        diagrams.remove(version);
        forms.keySet().removeIf(form -> form.startsWith(version + "/"));
        var deployment = deployments.remove(version);
        if (deployment != null) resources.remove(deployment);
    }

    private Set<String> names(String deployment) {
        return repository.getDeploymentResourceNames(deployment).stream()
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
    }

    private Map<String, Step> read(String version) {
        return repository.getBpmnModelInstance(version).getModelElementsByType(UserTask.class).stream()
                .collect(Collectors.toMap(UserTask::getId, Models::step, (a, b) -> a, LinkedHashMap::new));
    }

    private static Step step(UserTask task) {
        var properties = properties(task);
        return new Step(
                task.getId(),
                new Words(task.getName(), properties.get("name.en")),
                task.getCamundaFormRef(),
                outcomes(properties),
                words(properties.get("fourEyes")),
                properties.get("limit"),
                properties.get("begin"),
                hint(properties),
                words(properties.get("shows")),
                words(properties.get("papers")),
                words(properties.get("gathers")));
    }

    private static Words hint(Map<String, String> properties) {
        var chinese = properties.get("hint");
        return chinese == null ? null : new Words(chinese, properties.get("hint.en"));
    }

    private static Map<String, String> properties(UserTask task) {
        var extensions = task.getExtensionElements();
        if (extensions == null) return Map.of();
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(all -> all.getCamundaProperties().stream())
                .collect(Collectors.toMap(
                        CamundaProperty::getCamundaName,
                        CamundaProperty::getCamundaValue,
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    private static List<Outcome> outcomes(Map<String, String> properties) {
        return properties.entrySet().stream()
                .filter(property -> property.getKey().startsWith("outcome."))
                .map(property -> Outcome.parse(property.getKey().substring("outcome.".length()), property.getValue()))
                .toList();
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static String text(InputStream stream) {
        try (stream) {
            return StreamUtils.copyToString(stream, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
