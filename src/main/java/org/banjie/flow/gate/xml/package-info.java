/** A model as it was read, without anything an XML reader could be led to, and what is found wrong in it. */
@org.springframework.modulith.NamedInterface("xml")
package org.banjie.flow.gate.xml;
