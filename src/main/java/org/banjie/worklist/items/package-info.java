/** The open human steps: how long each may take, and who may not do it. */
package org.banjie.worklist.items;
