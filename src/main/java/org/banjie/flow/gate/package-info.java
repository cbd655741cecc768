/**
 * A model is code: what an uploaded file may contain, checked before it is deployed. The other layer, what a running
 * model can reach, is in {@code runtime}.
 */
@org.springframework.modulith.NamedInterface("gate")
package org.banjie.flow.gate;
