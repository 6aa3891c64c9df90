variable "label" {}

resource "aws_autoscaling_policy" "requests" {
  name                   = "requests"
  autoscaling_group_name = "web"
  policy_type            = "TargetTrackingScaling"
  target_tracking_configuration {
    predefined_metric_specification {
      predefined_metric_type = "ALBRequestCountPerTarget"
      resource_label         = var.label
    }
    target_value = 1000
  }
}

# The queue divided by the instances.
resource "aws_autoscaling_policy" "backlog" {
  name                   = "backlog"
  autoscaling_group_name = "web"
  policy_type            = "TargetTrackingScaling"
  target_tracking_configuration {
    customized_metric_specification {
      metrics {
        id          = "backlog"
        expression  = "visible / running"
        return_data = true
      }
    }
    target_value = 10
  }
}
