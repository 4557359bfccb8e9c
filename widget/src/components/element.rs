//! Elements of the finder: a view of Leptos' own kind ([`Render`]) that is of one type for all elements.
//!
//! Leptos' `view!` gives every element a type of its own, and with it its own copy of the code that
//! builds, updates and removes it: for this finder about 70 KB of compressed WebAssembly that each
//! visitor would download. Here an element is made at once, and everything that changes later is one of
//! three: a text, an attribute, or a list of keys, each kept up to date by a [`RenderEffect`]. For the same
//! reason, methods that take closures only box them and leave the work to one that is compiled once.

use leptos::prelude::*;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types;
use leptos::tachys::view::{Mountable, Render};
use std::any::Any;
use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, HtmlInputElement, HtmlSelectElement};

/// An element with what belongs to it. Dropping it stops its effects and listeners.
pub struct Tag {
    element: types::Element,
    kept: Vec<Box<dyn Any>>,
}

/// An element of this name.
pub fn tag(name: &'static str) -> Tag {
    Tag {
        element: Rndr::create_element(name, None),
        kept: Vec::new(),
    }
}

/// An SVG element of this name.
pub fn svg(name: &'static str) -> Tag {
    Tag {
        element: Rndr::create_element(name, Some("http://www.w3.org/2000/svg")),
        kept: Vec::new(),
    }
}

/// Text for screen readers only.
pub fn spoken(text: impl Into<Cow<'static, str>>) -> Tag {
    tag("span").class("spoken").text(text)
}

/// A button that does not submit.
pub fn button(class: &'static str, press: impl Fn() + 'static) -> Tag {
    tag("button")
        .class(class)
        .set("type", "button")
        .listen("click", Box::new(move |_| press()))
}

/// A place in an element, for what is drawn into it later.
#[derive(Clone)]
pub struct Place {
    element: types::Element,
    kept: Rc<RefCell<Vec<Tag>>>,
}

impl Place {
    /// Appends elements.
    pub fn add(&self, children: impl IntoIterator<Item = Tag>) {
        for child in children {
            Rndr::insert_node(&self.element, &child.element, None);
            self.kept.borrow_mut().push(child);
        }
    }

    /// Takes an attribute of the element away.
    pub fn unset(&self, name: &'static str) {
        Rndr::remove_attribute(&self.element, name);
    }
}

/// A list to choose from, with its label: values and names, of which `chosen` is marked; `choose` is told the
/// value.
pub fn select(
    id: String,
    label: &'static str,
    options: &mut dyn Iterator<Item = (&'static str, Tag)>,
    chosen: &str,
    choose: Box<dyn Fn(String)>,
) -> [Tag; 2] {
    let mut select = tag("select").set("id", id.clone());
    for (value, option) in options {
        let option = option.set("value", value);
        select = select.with(match value == chosen {
            true => option.set("selected", ""),
            false => option,
        });
    }
    let select = select.on("change", move |event| {
        if let Some(target) = event.current_target() {
            choose(target.unchecked_into::<HtmlSelectElement>().value());
        }
    });
    [tag("label").set("for", id).text(label), select]
}

impl Tag {
    /// The place at the end of the element. What is added there belongs to it as its other children do.
    pub fn place(mut self) -> (Self, Place) {
        let place = Place {
            element: self.element.clone(),
            kept: Rc::default(),
        };
        self.kept.push(Box::new(place.clone()));
        (self, place)
    }

    /// Sets an attribute.
    pub fn set(self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        Rndr::set_attribute(&self.element, name, &value.into());
        self
    }

    /// Sets the class.
    pub fn class(self, class: &'static str) -> Self {
        self.set("class", class)
    }

    /// Marks a text of the catalogue: it is German, and runs as its first letter does.
    pub fn original(self) -> Self {
        self.set("lang", "de").set("dir", "auto")
    }

    /// Sets an attribute to what `value` says at present; `None` takes it away.
    pub fn live(self, name: &'static str, value: impl Fn() -> Option<String> + 'static) -> Self {
        self.attribute(name, Box::new(value))
    }

    fn attribute(self, name: &'static str, value: Box<dyn Fn() -> Option<String>>) -> Self {
        let element = self.element.clone();
        let mut last = None;
        self.effect(Box::new(move || {
            let value = value();
            if value == last {
                return;
            }
            match &value {
                Some(value) => Rndr::set_attribute(&element, name, value),
                None => Rndr::remove_attribute(&element, name),
            }
            last = value;
        }))
    }

    /// Sets an attribute without a value, such as `hidden`, while `condition` holds.
    pub fn flag(self, name: &'static str, condition: impl Fn() -> bool + 'static) -> Self {
        self.condition(name, Box::new(condition), [None, Some("")])
    }

    /// Sets the ARIA state `name` to "true" or "false".
    pub fn state(self, name: &'static str, condition: impl Fn() -> bool + 'static) -> Self {
        self.condition(name, Box::new(condition), [Some("false"), Some("true")])
    }

    fn condition(
        self,
        name: &'static str,
        condition: Box<dyn Fn() -> bool>,
        values: [Option<&'static str>; 2],
    ) -> Self {
        let value = move || values[usize::from(condition())].map(str::to_owned);
        self.attribute(name, Box::new(value))
    }

    /// Ticks a checkbox while `condition` holds.
    pub fn checked(self, condition: impl Fn() -> bool + 'static) -> Self {
        let element = self.element.clone();
        self.effect(Box::new(move || {
            let checked = condition();
            if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
                input.set_checked(checked);
            }
        }))
    }

    /// Calls `handler` at every event of this name.
    pub fn on(self, event: &'static str, handler: impl FnMut(Event) + 'static) -> Self {
        self.listen(event, Box::new(handler))
    }

    fn listen(mut self, event: &'static str, handler: Box<dyn FnMut(Event)>) -> Self {
        let listener = Closure::wrap(handler);
        // The browser refuses only callbacks that are no objects.
        let _ = self
            .element
            .add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
        self.kept.push(Box::new(listener));
        self
    }

    /// Appends a text.
    pub fn text(self, text: impl Into<Cow<'static, str>>) -> Self {
        let node = Rndr::create_text_node(&text.into());
        Rndr::insert_node(&self.element, &node, None);
        self
    }

    /// Appends what `text` says at present.
    pub fn live_text(self, text: impl Fn() -> String + 'static) -> Self {
        self.changing(Box::new(text))
    }

    fn changing(self, text: Box<dyn Fn() -> String>) -> Self {
        let node = Rndr::create_text_node("");
        Rndr::insert_node(&self.element, &node, None);
        let mut last = String::new();
        self.effect(Box::new(move || {
            let text = text();
            if text != last {
                Rndr::set_text(&node, &text);
                last = text;
            }
        }))
    }

    /// Appends an element.
    pub fn with(mut self, child: Self) -> Self {
        Rndr::insert_node(&self.element, &child.element, None);
        self.kept.extend(child.kept);
        self
    }

    /// Appends elements, or one that may be missing.
    pub fn with_all(self, children: impl IntoIterator<Item = Self>) -> Self {
        let mut tag = self;
        for child in children {
            tag = tag.with(child);
        }
        tag
    }

    /// Appends one element for each key. Elements stay, with their focus, as long as their key does.
    pub fn each(
        self,
        keys: impl Fn() -> Vec<u64> + 'static,
        draw: impl Fn(u64) -> Self + 'static,
    ) -> Self {
        self.list(Box::new(keys), Box::new(draw))
    }

    fn list(self, keys: Box<dyn Fn() -> Vec<u64>>, draw: Box<dyn Fn(u64) -> Self>) -> Self {
        let (parent, start) = (self.element.clone(), Rndr::create_placeholder());
        Rndr::insert_node(&parent, &start, None);
        let mut drawn: Vec<(u64, Self)> = Vec::new();
        self.effect(Box::new(move || {
            let keys = keys();
            let mut old = std::mem::take(&mut drawn);
            old.retain(|(key, tag)| {
                keys.contains(key) || {
                    tag.element.remove();
                    false
                }
            });
            let mut next = start.next_sibling();
            for key in keys {
                let known = old.iter().position(|(one, _)| *one == key);
                let tag = known.map_or_else(|| draw(key), |at| old.swap_remove(at).1);
                if next.as_ref() == Some(tag.element.as_ref()) {
                    next = tag.element.next_sibling();
                } else {
                    Rndr::insert_node(&parent, &tag.element, next.as_ref());
                }
                drawn.push((key, tag));
            }
        }))
    }

    /// Appends an element while `condition` holds.
    pub fn when(
        self,
        condition: impl Fn() -> bool + 'static,
        draw: impl Fn() -> Self + 'static,
    ) -> Self {
        self.while_holding(Box::new(condition), Box::new(draw))
    }

    fn while_holding(self, condition: Box<dyn Fn() -> bool>, draw: Box<dyn Fn() -> Self>) -> Self {
        let keys = move || if condition() { vec![0] } else { Vec::new() };
        self.list(Box::new(keys), Box::new(move |_| draw()))
    }

    /// Runs `run` now and whenever what it has read changes.
    fn effect(mut self, mut run: Box<dyn FnMut()>) -> Self {
        self.kept.push(Box::new(RenderEffect::new(move |_| run())));
        self
    }
}

impl Render for Tag {
    type State = Self;

    fn build(self) -> Self {
        self
    }

    fn rebuild(self, state: &mut Self) {
        let _ = state.element.replace_with_with_node_1(&self.element);
        *state = self;
    }
}

impl Mountable for Tag {
    fn unmount(&mut self) {
        self.element.remove();
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        Rndr::insert_node(parent, &self.element, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let parent = self.element.parent_element();
        parent.is_some_and(|parent| child.try_mount(&parent, Some(&self.element)))
    }

    fn elements(&self) -> Vec<types::Element> {
        vec![self.element.clone()]
    }
}
