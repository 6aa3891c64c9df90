resource "aws_autoscaling_group" "web" {
  min_size = 2
  max_size = 4
}

resource "aws_autoscaling_policy" "simple" {
  name                   = "simple"
  autoscaling_group_name = aws_autoscaling_group.web.name
  adjustment_type        = "PercentChangeInCapacity"
  scaling_adjustment     = 20
  cooldown               = 60

  min_adjustment_magnitude = 2
}

# Terraform takes 0 as a placeholder.
resource "aws_autoscaling_policy" "steps" {
  name                      = "steps"
  autoscaling_group_name    = aws_autoscaling_group.web.name
  policy_type               = "StepScaling"
  adjustment_type           = "ChangeInCapacity"
  cooldown                  = 0
  estimated_instance_warmup = 60
  step_adjustment {
    metric_interval_lower_bound = 0
    scaling_adjustment          = 1
  }
}
