/** Models as they are deployed: steps, outcomes, decision tables tried out. */
@org.springframework.modulith.NamedInterface("models")
package org.banjie.flow.models;
