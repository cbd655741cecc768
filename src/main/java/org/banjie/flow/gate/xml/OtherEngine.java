package org.banjie.flow.gate.xml;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.namespace.QName;

/**
 * Engines whose models look like ours and do not run here. Who brings one is told so first, before a
 * line for every element that the gate does not know.
 */
public enum OtherEngine {
    CAMUNDA_8("Camunda 8", "http://camunda.org/schema/zeebe/1.0", "Camunda Cloud"),
    FLOWABLE("Flowable", "http://flowable.org/bpmn", "Flowable"),
    ACTIVITI("Activiti", "http://activiti.org/bpmn", "Activiti");

    private static final QName PLATFORM = new QName("http://camunda.org/schema/modeler/1.0", "executionPlatform");

    private final String product;
    private final String namespace;
    private final String platform;

    OtherEngine(String product, String namespace, String platform) {
        this.product = product;
        this.namespace = namespace;
        this.platform = platform;
    }

    public String product() {
        return product;
    }

    /** Whose model it is, by what its modeler says or by anything in it that bears that engine's name. */
    public static Optional<OtherEngine> of(XmlNode root) {
        var said = ofPlatform(root.attributes().getOrDefault(PLATFORM, ""));
        return said.isPresent()
                ? said
                : names(root).flatMap(name -> ofNamespace(name).stream()).findFirst();
    }

    /** Whose form or model a modeler says it is. */
    public static Optional<OtherEngine> ofPlatform(String platform) {
        return Arrays.stream(values())
                .filter(one -> one.platform.equals(platform))
                .findFirst();
    }

    private static Optional<OtherEngine> ofNamespace(QName name) {
        return Arrays.stream(values())
                .filter(one -> one.namespace.equals(name.getNamespaceURI()))
                .findFirst();
    }

    private static Stream<QName> names(XmlNode node) {
        return Stream.concat(
                Stream.concat(Stream.of(node.name()), node.attributes().keySet().stream()),
                node.children().stream().flatMap(OtherEngine::names));
    }
}
