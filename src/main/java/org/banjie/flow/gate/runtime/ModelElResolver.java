package org.banjie.flow.gate.runtime;

import java.beans.FeatureDescriptor;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Iterator;
import org.banjie.flow.gate.expressions.CallableBean;
import org.banjie.flow.gate.expressions.CallableBeans;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ExpressionFactory;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;

/**
 * What a name means in a model's expression: a marked bean, else a variable of the case, else nothing. There is no
 * {@code execution}, no {@code task}, and nothing has properties. A method is called only on a marked bean, and only
 * when it is on that bean's list.
 */
class ModelElResolver extends ELResolver {

    private final CallableBeans beans;

    ModelElResolver(CallableBeans beans) {
        this.beans = beans;
    }

    /** Beans come first: a variable cannot stand in for one. */
    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null) {
            throw new PropertyNotFoundException("refused: a model reads no properties, here '" + property + "'");
        }
        var name = String.valueOf(property);
        var bean = beans.find(name);
        if (bean.isPresent()) {
            context.setPropertyResolved(true);
            return bean.get();
        }
        return variable(context, name);
    }

    private static Object variable(ELContext context, String name) {
        var scope = (VariableScope) context.getContext(VariableScope.class);
        if (scope != null && scope.hasVariable(name)) {
            context.setPropertyResolved(true);
            return scope.getVariable(name);
        }
        return null;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        var arity = arguments == null ? 0 : arguments.length;
        if (!(base instanceof CallableBean bean)) {
            throw new MethodNotFoundException("refused: only marked beans are called, not '" + name + "'");
        }
        var method = bean.method(String.valueOf(name), arity)
                .orElseThrow(() -> new MethodNotFoundException("refused: " + bean + " has no " + name + "/" + arity));
        context.setPropertyResolved(true);
        return call(bean, method, converted(context, method, arguments));
    }

    private static Object call(CallableBean bean, Method method, Object[] arguments) {
        try {
            return bean.call(method, arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new ELException(e);
        }
    }

    /** Numbers and texts into what the method wants; nothing stays nothing, and a bean is no value. */
    private static Object[] converted(ELContext context, Method method, Object[] arguments) {
        var factory = (ExpressionFactory) context.getContext(ExpressionFactory.class);
        var converted = new Object[method.getParameterCount()];
        for (var i = 0; i < converted.length; i++) {
            if (arguments[i] instanceof CallableBean) {
                throw new MethodNotFoundException("refused: " + arguments[i] + " is not a value");
            }
            var wanted = method.getParameterTypes()[i];
            var nothing = arguments[i] == null && !wanted.isPrimitive();
            converted[i] = nothing ? null : factory.coerceToType(arguments[i], wanted);
        }
        return converted;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        throw new PropertyNotWritableException("refused: a model sets no '" + property + "' by expression");
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        context.setPropertyResolved(true);
        return true;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        context.setPropertyResolved(true);
        return Object.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }
}
