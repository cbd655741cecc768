/** The open human steps: how long each may take, and who may not do it. */
@org.springframework.modulith.NamedInterface("items")
package org.banjie.worklist.items;
