/** What a form may contain. */
package org.banjie.flow.gate.forms;
