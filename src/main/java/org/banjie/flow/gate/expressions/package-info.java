/** The shapes an expression of a model may have, and what it may ask or call. */
package org.banjie.flow.gate.expressions;
