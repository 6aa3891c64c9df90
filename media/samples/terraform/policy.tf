# Keeps the storefront near 60 % CPU.
resource "aws_autoscaling_policy" "web_cpu" {
  name                      = "${local.name}-web-cpu"
  autoscaling_group_name    = aws_autoscaling_group.web.name
  policy_type               = "TargetTrackingScaling"
  estimated_instance_warmup = 120

  target_tracking_configuration {
    target_value = 60

    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
  }
}

# Adds order workers while the queue is long.
resource "aws_autoscaling_policy" "orders_backlog" {
  name                      = "${local.name}-orders-backlog"
  autoscaling_group_name    = aws_autoscaling_group.orders.name
  policy_type               = "StepScaling"
  adjustment_type           = "ChangeInCapacity"
  estimated_instance_warmup = 180

  step_adjustment {
    metric_interval_lower_bound = 0
    metric_interval_upper_bound = 500
    scaling_adjustment          = 1
  }

  step_adjustment {
    metric_interval_lower_bound = 500
    scaling_adjustment          = 2
  }
}

resource "aws_cloudwatch_metric_alarm" "orders_backlog" {
  alarm_name          = "${local.name}-orders-backlog"
  namespace           = "AWS/SQS"
  metric_name         = "ApproximateNumberOfMessagesVisible"
  dimensions          = { QueueName = aws_sqs_queue.orders.name }
  statistic           = "Average"
  period              = 60
  evaluation_periods  = 3
  threshold           = 200
  comparison_operator = "GreaterThanOrEqualToThreshold"
  alarm_actions       = [aws_autoscaling_policy.orders_backlog.arn]
}

# Removes them one at a time when it is nearly empty.
resource "aws_autoscaling_policy" "orders_idle" {
  name                   = "${local.name}-orders-idle"
  autoscaling_group_name = aws_autoscaling_group.orders.name
  policy_type            = "SimpleScaling"
  adjustment_type        = "ChangeInCapacity"
  scaling_adjustment     = -1
  cooldown               = 300
}

resource "aws_cloudwatch_metric_alarm" "orders_idle" {
  alarm_name          = "${local.name}-orders-idle"
  namespace           = "AWS/SQS"
  metric_name         = "ApproximateNumberOfMessagesVisible"
  dimensions          = { QueueName = aws_sqs_queue.orders.name }
  statistic           = "Average"
  period              = 60
  evaluation_periods  = 10
  threshold           = 10
  comparison_operator = "LessThanThreshold"
  alarm_actions       = [aws_autoscaling_policy.orders_idle.arn]
}
