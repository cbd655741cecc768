/** A model is code: what a running model can reach, whatever the check before deployment let through. */
package org.banjie.flow.gate.runtime;
