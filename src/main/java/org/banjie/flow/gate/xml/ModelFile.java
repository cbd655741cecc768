package org.banjie.flow.gate.xml;

import java.util.Optional;

/** Reads a model file as safely as the gate does, for those who want to say something about it. */
public final class ModelFile {

    private ModelFile() {}

    /** Its root element; empty for what the gate would not even read. */
    public static Optional<XmlNode> read(byte[] file) {
        return file.length > ModelXml.LARGEST_FILE ? Optional.empty() : ModelXml.read(file, new Findings(""));
    }
}
